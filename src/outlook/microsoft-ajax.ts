/**
 * MicrosoftAjax.js 3.5, which Office.js fetches from ajax.aspnetcdn.com and without which it never gets ready: that host has been out of
 * reach for whole days (github.com/OfficeDev/office-js issues 5733 and 6430). Offers what the library looks for (`isMsAjaxLoaded`)
 * and uses. Stands on its own: npm run package makes a script of it for a self-hosted Office.js, and so does the simulated Outlook.
 * Source: the libraries for web, Windows (16.02), Mac, iOS and Android in @microsoft/office-js; test/package/office-js.test.ts
 * holds it against them.
 */

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

/** Puts it where Office.js looks. */
export function offerMicrosoftAjax(): void {
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
}

/**
 * Offers it in the moment in which the real one has failed to load. A listener of the window comes before the script's own, so
 * Office.js finds what it looks for and goes on.
 */
export function offerWhenMissing(): void {
  addEventListener(
    "error",
    ({ target }) => {
      if (target instanceof HTMLScriptElement && target.src.endsWith("/MicrosoftAjax.js")) offerMicrosoftAjax();
    },
    true,
  );
}
