create function words_of_entry(words text) returns tsvector
  language sql immutable parallel safe
  return to_tsvector('english', $1) || to_tsvector('simple', $1);

create index catalogue_entry_by_words on catalogue_entry using gin (words_of_entry(words));

-- A day as it stands in JSON. It hangs on no setting, which the database can't know.
create function calendar_day(text) returns date
  language sql immutable strict parallel safe
  return $1::date;

create function field_of(jsonb, text) returns text
  language sql immutable parallel safe
  return $1 ->> $2;

alter table engagement
  add column sort_held_on date generated always as (calendar_day(held ->> 'heldOn')) stored;

create function words_of_contribution(said text, question text) returns tsvector
  language sql immutable parallel safe
  return words_of(jsonb_build_array($1, $2));

create function words_of_lesson(lesson jsonb, supplier text) returns tsvector
  language sql immutable parallel safe
  return words_of(jsonb_path_query_array($1, '$.statement.*')
    || jsonb_path_query_array($1, '$.evidence')
    || jsonb_path_query_array($1, '$.measure.name')
    || jsonb_build_array($2));

create index lesson_by_words on lesson using gin (words_of_lesson(lesson, supplier));
create index lesson_by_capture on lesson (authority_id, service_area, captured_at, id);
