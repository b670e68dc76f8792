alter table review_answer
  add column commitment_id uuid references commitment,
  add column how           text check (how in ('CONVERSATION', 'GROUP', 'SURVEY', 'ADVOCATE'));
