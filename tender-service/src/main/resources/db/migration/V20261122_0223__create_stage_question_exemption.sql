create table stage_question_exemption (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null references commissioning_project,
  question_code text not null,
  stakeholder_group text not null,
  reason text not null,
  who_was_asked text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  constraint one_exemption_for_a_group unique (project_id, question_code, stakeholder_group)
);
