// Three outputs, each with its own file: the pane for browsers, the classifier as a library, the command line for Node.
import classifier from "./scripts/webpack/classifier.js";
import cli from "./scripts/webpack/cli.js";
import pane from "./scripts/webpack/pane.js";

export default (env, argv) => [pane(env, argv), classifier(env, argv), cli(env, argv)];
