-- Only so that nothing that is published of it names the person.
alter table clarification add column asker_name varchar(300);
