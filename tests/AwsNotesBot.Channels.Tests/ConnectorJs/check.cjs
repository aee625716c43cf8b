// The archived Bot Framework SDK's opinion. Reads {metadata, appId, channelId, tokens, activities} from the file on the command line and
// prints {tokens: [claims or why it is refused], changed: [what the SDK's own models read differently]}.
const { readFileSync } = require('fs');
const { JwtTokenExtractor } = require('botframework-connector/lib/auth/jwtTokenExtractor');
const mappers = require('botframework-connector/lib/connectorApi/models/mappers');
const { createSerializer } = require(require.resolve('@azure/core-client', { paths: [require.resolve('botframework-connector')] }));

const { metadata, appId, channelId, tokens, activities } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const extractor = new JwtTokenExtractor(
  { issuer: ['https://api.botframework.com'], audience: appId, clockTolerance: 300, ignoreExpiration: false },
  metadata,
  ['RS256', 'RS384', 'RS512']);
const serializer = createSerializer(mappers, false);

async function opinion(token) {
  try {
    const identity = await extractor.getIdentity('Bearer', token, channelId, []);
    return identity.getClaimValue('serviceurl');
  } catch (refusal) {
    return `refused: ${refusal.message}`;
  }
}

// What was sent must be there again, whatever the models add of their own.
function lost(sent, read, path) {
  if (sent === null || typeof sent !== 'object') return sent === read ? [] : [`${path}: ${JSON.stringify(sent)} became ${JSON.stringify(read)}`];
  if (read === null || typeof read !== 'object') return [`${path}: ${JSON.stringify(sent)} became ${JSON.stringify(read)}`];
  return Object.keys(sent).flatMap(key => lost(sent[key], read[key], `${path}.${key}`));
}

(async () => {
  const changed = activities.flatMap((activity, i) => {
    const read = serializer.deserialize(mappers.Activity, activity, 'activity');
    return lost(activity, JSON.parse(JSON.stringify(read)), `activities[${i}]`);
  });
  const opinions = [];
  for (const token of tokens) opinions.push(await opinion(token));
  console.log(JSON.stringify({ tokens: opinions, changed }));
})();
