-- So that the one who loses a race can be told what changed since the version they read.
alter table audit_entry add column aggregate_version bigint;
