package org.socialvalue.benchmarks.faults;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The instances of a service that are asked, one after the other, as an ingress would. */
final class Rotation {

  private final List<URI> instances = new CopyOnWriteArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();

  void add(URI instance) {
    instances.add(instance);
  }

  void remove(URI instance) {
    instances.remove(instance);
  }

  /** The same path at the instance whose turn it is. */
  URI next(URI asked) {
    var all = instances.toArray(URI[]::new);
    var instance = all[Math.floorMod(turn.getAndIncrement(), all.length)];
    return instance.resolve(asked.getRawPath());
  }
}
