-- The words are empty from then on; the rows stay, since figures count them and decisions name them.
alter table contribution add column erased_at timestamptz;
alter table concern add column erased_at timestamptz;
alter table clarification add column erased_at timestamptz;
