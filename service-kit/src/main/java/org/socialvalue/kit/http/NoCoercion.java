package org.socialvalue.kit.http;

import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;

/** A number in quotes is a text and an empty text is no null: nothing is guessed. */
final class NoCoercion {

  private NoCoercion() {}

  static void apply(MutableCoercionConfig config) {
    config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
  }
}
