// Three outputs, each with its own file: the pane for browsers, the classifier as a library, the command line for Node.
import classifier from "./scripts/webpack/classifier.js";
import cli from "./scripts/webpack/cli.js";
import pane from "./scripts/webpack/pane.js";
import { ShippedPackages } from "./scripts/webpack/shipped-packages.js";

const withPackageList = (configuration) => ({
  ...configuration,
  plugins: [...(configuration.plugins ?? []), new ShippedPackages(configuration.name)],
});

export default (env, argv) => [pane, classifier, cli].map((part) => withPackageList(part(env, argv)));
