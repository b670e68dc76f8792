-- What was decided on each candidate, and the statement that nothing is at risk.
alter table commissioning_project add column candidate_decisions jsonb not null default '[]';
alter table commissioning_project add column nothing_at_risk jsonb;
