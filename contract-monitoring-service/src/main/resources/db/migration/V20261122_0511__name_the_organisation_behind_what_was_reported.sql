-- Several organisations may deliver one contract: whose a figure is, a file, a mapping or a story.
-- Null for what came in before, from whoever was the provider then.
alter table measurement add column reported_for text;
alter table measurement_import add column started_for text;
alter table measurement_mapping add column saved_for text;
alter table story add column told_for text;
