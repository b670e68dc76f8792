create index review_of_authority_by_day on review (authority_id, due_on, id);
create index review_of_supplier_by_day on review (supplier_id, due_on, id);
create index story_by_day on story (contract_id, tells_of, id);
create index individual_outcome_by_start on individual_outcome (contract_id, supplier_id, started_on, id);

-- Proxies and common measures are few: they are looked through without an index.
create function words_of_proxy(name text, unit text, source text, note text) returns tsvector
  language sql immutable parallel safe
  return words_of(jsonb_build_array($1, $2, $3, $4));

create function words_of_measure(measure uuid, latest int, code text) returns tsvector
  language sql stable parallel safe
  return words_of((
    select jsonb_build_array($3, v.definition -> 'name', v.definition -> 'howCounted',
             v.definition -> 'unit', v.definition -> 'source')
      from catalogue_measure_version v
     where v.measure_id = $1 and v.number = $2));
