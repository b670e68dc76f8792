-- A row that begins with "total" is passed over; whoever sent the file can see which were.
alter table measurement_import
  add column summaries bigint not null default 0,
  add column summary_lines jsonb not null default '[]';
