/**
 * Stands in for MicrosoftAjax.js 3.5, which Office.js else fetches from ajax.aspnetcdn.com and without which it never gets
 * ready. Offers what the library looks for (`isMsAjaxLoaded`) and uses; present before Office.js starts, so Office.js asks for
 * nothing. A script of its own: npm run package puts it beside a self-hosted Office.js, the simulated Outlook in front of the pane.
 * Source: the libraries for web, Windows (16.02), Mac, iOS and Android in @microsoft/office-js; test/package/office-js.test.ts
 * holds it against them.
 */
(() => {
  interface Expected {
    name: string;
    type?: unknown;
    mayBeNull?: boolean;
    optional?: boolean;
  }
  interface AjaxFunction extends FunctionConstructor {
    _validateParams(given: ArrayLike<unknown>, expected: readonly Expected[], exact?: boolean): Error | null;
    _validateParameter(value: unknown, expected: Expected, name: string): Error | null;
    registerNamespace(path: string): void;
    registerClass(): unknown;
  }

  const ajax = Function as AjaxFunction;

  ajax._validateParameter = (value, expected, name) => {
    if (value === undefined) return expected.optional ? null : new Error(`Value cannot be undefined: ${name}`);
    if (value === null) return expected.mayBeNull === false ? new Error(`Value cannot be null: ${name}`) : null;
    const type = expected.type;
    if (typeof type !== "function") return null;
    return Object(value) instanceof type ? null : new Error(`Wrong type: ${name}`);
  };

  ajax._validateParams = (given, expected) => {
    for (const [index, one] of expected.entries()) {
      const error = ajax._validateParameter(given[index], one, one.name);
      if (error) return error;
    }
    return null;
  };

  ajax.registerNamespace = (path) => {
    let at = window as unknown as Record<string, unknown>;
    for (const name of path.split(".")) {
      at[name] ??= {};
      at = at[name] as Record<string, unknown>;
    }
  };
  ajax.registerClass = () => ajax;
  Object.defineProperty(Function.prototype, "registerClass", {
    value(this: unknown) {
      return this;
    },
    configurable: true,
  });

  class StringBuilder {
    private readonly pieces: string[] = [];
    append(piece: unknown): this {
      this.pieces.push(String(piece));
      return this;
    }
    toString(separator = ""): string {
      return this.pieces.join(separator);
    }
  }

  const JavaScriptSerializer = { serialize: JSON.stringify, deserialize: (text: string) => JSON.parse(text) };
  Object.assign(window, {
    Type: Function,
    Sys: { StringBuilder, Debug: { trace() {} }, Serialization: { JavaScriptSerializer } },
  });
  Object.assign(Error, {
    argument: (name?: string, message?: string) => new Error(message ?? `Wrong argument: ${name ?? ""}`),
    parameterCount: (message?: string) => new Error(message ?? "Wrong number of arguments"),
  });
})();
