-- The partners that are named as organisations, as the particulars have them.
alter table contract add column partner_ids varchar[] not null default '{}';

create index contract_of_partner on contract using gin (partner_ids);
