/**
 * PostgreSQL, Kafka and a token issuer inside this JVM (PostgreSQL as a child process of it), for
 * the local stack and for tests on machines without a container engine. Nothing here is used in
 * production.
 */
@NullMarked
package org.socialvalue.local.infra;

import org.jspecify.annotations.NullMarked;
