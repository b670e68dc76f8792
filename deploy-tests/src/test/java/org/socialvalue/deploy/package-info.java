/**
 * Holds {@code k8s}, {@code docker-compose.yml} and the Dockerfiles to what they say. Nothing here
 * needs a cluster: manifests are built with kustomize and read with the types of Kubernetes' API.
 */
@NullMarked
package org.socialvalue.deploy;

import org.jspecify.annotations.NullMarked;
