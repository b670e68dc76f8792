-- These functions are bound where they are made, for an index is built without a search path.

-- An instant as it stands in JSON, with its Z. It hangs on no setting, which the database can't know.
create function instant(text) returns timestamptz
  language sql immutable strict parallel safe
  return $1::timestamptz;

-- What there is to find in texts: the words in any of their English forms, and all as they are written.
create function words_of(jsonb) returns tsvector
  language sql immutable parallel safe
  return jsonb_to_tsvector('english', $1, '["string"]')
    || jsonb_to_tsvector('simple', $1, '["string"]');

-- The database puts it in place in a query, so that the index of the words is used. What must not be
-- there is looked for by its stem alone: "-walks" means walking as well.
create function has_words(tsvector, text) returns boolean
  language sql immutable parallel safe
  return $1 @@ case
    when $2 ~ '(^|\s)-' then websearch_to_tsquery('english', $2)
    else websearch_to_tsquery('english', $2) || websearch_to_tsquery('simple', $2)
  end;

create function words_of_tender(jsonb) returns tsvector
  language sql immutable parallel safe
  return words_of(jsonb_path_query_array($1, '$.title.*')
    || jsonb_path_query_array($1, '$.lots[*].title.*')
    || jsonb_path_query_array($1, '$.questions[*].text.*')
    || jsonb_path_query_array($1, '$.questions[*].parts[*].text.*'));

create function words_of_project(jsonb, text, jsonb) returns tsvector
  language sql immutable parallel safe
  return words_of(jsonb_path_query_array($1, '$.*') || jsonb_build_array($2) || $3);

create function words_of_outcome(jsonb) returns tsvector
  language sql immutable parallel safe
  return words_of(jsonb_path_query_array($1, '$.statement.*')
    || jsonb_path_query_array($1, '$.arisesFromDelivery')
    || jsonb_path_query_array($1, '$.forWhom')
    || jsonb_path_query_array($1, '$.measure.name'));

create index tender_by_words on tender using gin (words_of_tender(content));
create index commissioning_project_by_words on commissioning_project
  using gin (words_of_project(title, core_purpose, core_outcomes));
create index outcome_by_words on outcome using gin (words_of_outcome(proposed));

-- What a list is sorted by is never null: what has no time yet comes last.
alter table tender
  add column sort_title text generated always as (lower(coalesce(content #>> '{title,en}', ''))) stored,
  add column sort_bids_due_by timestamptz
    generated always as (coalesce(instant(content ->> 'bidsDueBy'), '9999-12-31T00:00:00Z')) stored,
  add column sort_published_at timestamptz
    generated always as (coalesce(published_at, '9999-12-31T00:00:00Z')) stored;
alter table commissioning_project
  add column sort_title text generated always as (lower(coalesce(title ->> 'en', ''))) stored;

create index tender_by_title on tender (sort_title, id);
create index tender_by_deadline on tender (sort_bids_due_by, id);
create index tender_by_publication on tender (sort_published_at, id);
create index commissioning_project_by_title on commissioning_project (authority_id, sort_title, id);
create index outcome_by_status on outcome (status, id);

-- The stage that a project is in: where it went last, and analyse before it went anywhere.
create function stage_of(uuid) returns text
  language sql stable parallel safe
  return coalesce((select to_stage from stage_move where project_id = $1 order by number desc limit 1), 'ANALYSE');

create function category_of(jsonb) returns text
  language sql immutable parallel safe
  return $1 ->> 'category';
