-- So that a service that doesn't migrate itself knows whether the database is as new as it is.
grant select on flyway_schema_history to ${appRole};
