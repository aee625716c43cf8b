// Runs the inspector's command line with the arguments given.
import '@modelcontextprotocol/inspector/cli/build/cli.js';
