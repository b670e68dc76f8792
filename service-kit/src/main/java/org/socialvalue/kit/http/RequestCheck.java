package org.socialvalue.kit.http;

import java.util.List;
import org.socialvalue.kit.problem.Fault;

/** A service's own look at each request's body, told together with every other fault of it. */
public interface RequestCheck {
  List<Fault> faults(Object request);
}
