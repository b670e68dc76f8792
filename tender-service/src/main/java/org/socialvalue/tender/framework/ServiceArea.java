package org.socialvalue.tender.framework;

import java.util.List;

/**
 * A kind of care that is commissioned again and again; learning returns to it.
 *
 * @param cpv codes of the Common Procurement Vocabulary that point to it
 */
public record ServiceArea(String code, String title, List<String> cpv) {}
