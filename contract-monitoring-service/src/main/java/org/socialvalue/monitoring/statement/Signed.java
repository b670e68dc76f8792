package org.socialvalue.monitoring.statement;

import org.socialvalue.monitoring.report.Content;

/** What is signed and frozen: the content and what the sides say to it. */
public record Signed(int edition, Content content, SideWords words) {}
