// Checks a Teams manifest, given on the command line, against the schema that Microsoft publishes; prints what is wrong with it.
const { readFileSync } = require('fs');
const path = require('path');
const Ajv = require('ajv-draft-04').default;
const addFormats = require('ajv-formats').default;

const manifest = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const version = /\/teams\/(v[0-9.]+)\//.exec(manifest.$schema)[1];
const packages = path.dirname(require.resolve('@microsoft/app-manifest/package.json'));
const schema = JSON.parse(readFileSync(path.join(packages, 'build/json-schemas/teams', version, 'MicrosoftTeams.schema.json'), 'utf8'));
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const validate = ajv.compile(schema);
validate(manifest);
console.log(JSON.stringify((validate.errors ?? []).map(e => `${e.instancePath} ${e.message}`)));
