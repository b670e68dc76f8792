-- Who delivered beside the provider before the variation: it stays their record.
alter table variation add column partner_ids varchar[] not null default '{}';

create index variation_of_partner on variation using gin (partner_ids);
