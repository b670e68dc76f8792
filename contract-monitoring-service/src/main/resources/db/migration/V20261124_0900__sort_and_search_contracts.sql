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

create function words_of_contract(jsonb) returns tsvector
  language sql immutable parallel safe
  return words_of(jsonb_path_query_array($1, '$.title.*')
    || jsonb_path_query_array($1, '$.lots[*].title.*')
    || jsonb_path_query_array($1, '$.supplier.name')
    || jsonb_path_query_array($1, '$.partners[*].name')
    || jsonb_path_query_array($1, '$.reference'));

create index contract_by_words on contract using gin (words_of_contract(particulars));

alter table contract
  add column sort_title text
    generated always as (lower(coalesce(particulars #>> '{title,en}', ''))) stored;

create index contract_by_title on contract (authority_id, sort_title, id);
create index contract_by_end on contract (authority_id, ends_on, id);
