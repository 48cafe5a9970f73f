// Compiles src/knowledge/rules/*.ts to src/knowledge/compiled.ts: what matching needs, without the examples.
console.error("knowledge: nothing to compile yet");
