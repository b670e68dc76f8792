-- What was added to a chain and stands in no checkpoint yet: put here by the insert itself, so that no
-- transaction that commits late is passed over.
create table audit_unanchored (
  aggregate_id uuid   not null,
  seq          bigint not null
);

-- line is what is published; salt is not, so that nobody who reads the line can guess what it stands for.
create table audit_checkpoint (
  number       bigint      primary key,
  at           timestamptz not null,
  salt         text        not null,
  line         text        not null,
  published_at timestamptz
);

create index audit_checkpoint_waiting on audit_checkpoint (number) where published_at is null;

-- The ends of chains that a checkpoint vouches for.
create table audit_anchor (
  checkpoint   bigint not null,
  aggregate_id uuid   not null,
  seq          bigint not null,
  hash         text   not null,
  primary key (checkpoint, aggregate_id)
);

revoke update, delete, truncate on audit_checkpoint, audit_anchor from ${appRole};
grant update (published_at) on audit_checkpoint to ${appRole};

create function audit_entry_waits_for_a_checkpoint() returns trigger language plpgsql as $$
begin
  insert into audit_unanchored (aggregate_id, seq) values (new.aggregate_id, new.seq);
  return null;
end
$$;

create trigger audit_entry_waits_for_a_checkpoint after insert on audit_entry
  for each row execute function audit_entry_waits_for_a_checkpoint();

insert into audit_unanchored (aggregate_id, seq)
select aggregate_id, max(seq) from audit_entry group by aggregate_id;
