create table story (
  id            uuid    primary key,
  version       bigint  not null,
  contract_id   uuid    not null references contract,
  commitment_id uuid    not null references commitment,
  title         text,
  text          text,
  first_hand    boolean not null,
  consent       jsonb   not null,
  told_by       text    not null
);

create index story_of_contract on story (contract_id, id);
