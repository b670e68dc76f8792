-- What an entry says goes into its hash by a salted digest, so that the words can go and the chain stands.
alter table audit_entry add column state_digest text;
alter table audit_entry add column state_salt text;
alter table audit_entry add column lets_go bigint[];

-- The application can change no entry. By this it can empty those that a later entry of the same chain names
-- as let go of, and nothing else of them; an entry that names others is never emptied itself.
create function let_go_of_words(chain uuid, named_by bigint) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  emptied integer;
begin
  update public.audit_entry e
     set state_before = null, state_after = null, state_salt = null
    from public.audit_entry n
   where n.aggregate_id = chain and n.seq = named_by
     and e.aggregate_id = chain and e.seq = any (n.lets_go) and e.seq < named_by
     and e.state_digest is not null and e.lets_go is null;
  get diagnostics emptied = row_count;
  return emptied;
end
$$;

revoke all on function let_go_of_words(uuid, bigint) from public;
grant execute on function let_go_of_words(uuid, bigint) to ${appRole};
