package org.socialvalue.kit.warmup;

/** A path that a service walks again and again before it is ready. It leaves nothing behind. */
public interface WarmUp {

  /** What it walks, for the log. */
  String what();

  /** Walks it once. */
  void once() throws Exception;
}
