create table concern (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null references commissioning_project,
  outcome_id uuid not null references outcome,
  kind text not null,
  text text not null,
  raised_by_org text not null,
  raised_at timestamptz not null,
  answered text,
  answer text,
  answered_at timestamptz,
  withdrawn_at timestamptz,
  constraint answered_with_words check ((answered is null) = (answer is null) and (answered is null) = (answered_at is null)),
  constraint withdrawn_before_answered check (withdrawn_at is null or answered is null)
);

create index concern_by_project on concern (project_id, id);
