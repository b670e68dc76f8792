-- These functions are bound where they are made, for an index is built without a search path.

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

create function words_of_competition(jsonb) returns tsvector
  language sql immutable parallel safe
  return words_of(jsonb_path_query_array($1, '$.title.*')
    || jsonb_path_query_array($1, '$.lots[*].title.*')
    || jsonb_path_query_array($1, '$.questions[*].text.*'));

create index competition_by_words on competition using gin (words_of_competition(tender));

alter table competition
  add column sort_title text generated always as (lower(coalesce(tender #>> '{title,en}', ''))) stored;

create index competition_by_title on competition (sort_title, id);
create index competition_by_deadline on competition (bids_due_by, id);
