-- The notices that were imported, word for word: a process has one project, and what a later
-- notice changes is told by putting it on those that came before.
create table imported_release (
  id           uuid primary key,
  authority_id text        not null,
  ocid         text        not null,
  release      text        not null,
  number       int         not null check (number >= 0),
  project_id   uuid        not null references commissioning_project,
  tender_id    uuid        not null references tender,
  body         text,
  imported_at  timestamptz not null,
  constraint a_release_is_imported_once unique (authority_id, ocid, release),
  constraint releases_come_one_by_one unique (authority_id, ocid, number)
);
revoke update, delete, truncate on imported_release from ${appRole};

-- Those from before: what they said was not kept.
insert into imported_release
  (id, authority_id, ocid, release, number, project_id, tender_id, imported_at)
select p.id, p.authority_id, p.source_ocid, p.source_release,
       row_number() over (partition by p.authority_id, p.source_ocid order by p.id) - 1,
       p.id, t.id, p.started_at
from commissioning_project p
  join lateral (select id from tender where project_id = p.id order by id limit 1) t on true
where p.source_ocid is not null and p.source_release is not null;
