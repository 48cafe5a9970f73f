/** A catalogue in two parts, cut by the build (scripts/webpack/words.cjs). */
declare module "*.json?first" {
  const words: import("./index").Catalogue;
  export default words;
}
declare module "*.json?later" {
  const words: import("./index").Catalogue;
  export default words;
}
