-- What went out, version by version. Written once.
create table tender_version (
  id                uuid primary key,
  tender_id         uuid        not null references tender,
  number            int         not null check (number > 0),
  act               text        not null check (act in ('PUBLISHED', 'AMENDED', 'EXTENDED')),
  published         jsonb       not null,
  sha256            text,
  changes           jsonb       not null,
  bids_must_confirm boolean     not null,
  reason            text,
  acknowledgements  jsonb       not null,
  made_by           text        not null,
  made_at           timestamptz not null,
  unique (tender_id, number),
  check ((number = 1) = (act = 'PUBLISHED'))
);

create index tender_version_of_tender on tender_version (tender_id, id);

-- What was published before versions were kept is its own first version; its hash was not taken.
insert into tender_version (id, tender_id, number, act, published, changes, bids_must_confirm,
                            acknowledgements, made_by, made_at)
-- It takes the tender's identifier, which sorts before all later ones.
select t.id, t.id, 1, 'PUBLISHED', t.published, '[]', false,
       coalesce(t.acknowledgements, '[]'),
       coalesce((select a.who from audit_entry a
                  where a.aggregate_id = t.id and a.what = 'tender published'
                  order by a.seq limit 1), ''),
       t.published_at
  from tender t
 where t.published is not null;

revoke update, delete, truncate on tender_version from ${appRole};
