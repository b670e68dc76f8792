-- Frozen documents keep a story's fingerprint after it is forgotten; the salt goes with the story, so
-- that no guess can be confirmed. Stories told before have none: what was frozen of them still checks.
alter table story add column salt text;
