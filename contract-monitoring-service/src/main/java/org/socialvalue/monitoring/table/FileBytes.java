package org.socialvalue.monitoring.table;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be read from its beginning as often as needed. */
@FunctionalInterface
public interface FileBytes {

  InputStream open() throws IOException;
}
