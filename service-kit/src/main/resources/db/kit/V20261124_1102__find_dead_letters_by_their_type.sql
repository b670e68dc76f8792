alter table dead_letter add column type text;

-- A text can't hold the character nought.
update dead_letter set type = headers::json ->> 'ce_type' where headers not like '%\u0000%';

create index dead_letter_to_look_at on dead_letter (id) where replayed_at is null;
