-- A contract let before this system has no award here, and may have the authority's own reference.
alter table contract alter column award_id drop not null;
alter table contract add column reference text;
create unique index contract_of_reference on contract (authority_id, reference);
