-- What a contract would take with it, as it stood on a day and was sent to the next design.
create table stake_register (
  id           uuid        primary key,
  version      bigint      not null,
  contract_id  uuid        not null references contract,
  occasion     text        not null check (occasion in ('REGISTER', 'EARLY_END', 'END')),
  drawn_up_on  date        not null,
  drawn_up_by  text        not null,
  lessons      jsonb       not null,
  drawn_up_at  timestamptz not null
);

create index stake_register_of_contract on stake_register (contract_id, id);
create unique index stake_register_at_the_end on stake_register (contract_id) where occasion = 'END';

-- The last day in force as a column, and whether the end was told, for the sweep that looks for it.
alter table contract add column ends_on date;
alter table contract add column end_told_at timestamptz;
update contract set ends_on = cast(particulars -> 'terms' ->> 'endsOn' as date);
alter table contract alter column ends_on set not null;
create index contract_that_ended on contract (ends_on) where activated and end_told_at is null;
