create table contribution (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null references commissioning_project,
  engagement_id uuid not null references engagement,
  stakeholder_group text not null,
  question_code text,
  question text,
  text text not null,
  consent_to_quote boolean not null,
  on_behalf_of text,
  given_by text,
  given_at timestamptz not null,
  consent_withdrawn_at timestamptz,
  constraint answers_a_question check (question_code is not null or question is not null),
  constraint consent_is_given_or_withdrawn check (not (consent_to_quote and consent_withdrawn_at is not null))
);

create index contribution_by_engagement on contribution (engagement_id, id);
create index contribution_by_project on contribution (project_id, id);

-- What engagements held so far: their order is kept by identifiers that come before all others.
insert into contribution (id, version, project_id, engagement_id, stakeholder_group, question, text, consent_to_quote, given_at)
select cast('00000000-0000-7000-8000-' || lpad(to_hex(row_number() over (order by e.id, said.place)), 12, '0') as uuid),
       0, e.project_id, e.id, said.one ->> 'group', said.one ->> 'question', said.one ->> 'text',
       cast(said.one ->> 'consentToQuote' as boolean), now()
from engagement e,
     jsonb_array_elements(e.held -> 'contributions') with ordinality as said (one, place);
