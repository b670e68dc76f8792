create table lesson (
  id uuid primary key,
  learning_id uuid not null,
  promise_id uuid not null,
  authority_id text not null,
  service_area text not null,
  lineage uuid not null,
  verdict text not null,
  lesson jsonb not null,
  contract_id uuid not null,
  supplier text not null,
  captured_at timestamptz not null,
  constraint a_learning_judges_a_promise_once unique (learning_id, promise_id)
);

create index lesson_by_service_area on lesson (authority_id, service_area, id);
create index lesson_by_lineage on lesson (authority_id, lineage);
