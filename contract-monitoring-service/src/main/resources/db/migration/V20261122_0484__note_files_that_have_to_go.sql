-- Written in the transaction that forgets a file, struck when the store has nothing under that id.
create table file_to_remove (
  document_id uuid        primary key,
  noted_at    timestamptz not null default now()
);
