package org.socialvalue.kit.json;

/** JSON pointers (RFC 6901). */
public final class Pointer {

  private Pointer() {}

  /**
   * The pointer to a member.
   *
   * @param at the pointer to the object that it is in
   * @param name of the member, whatever characters it has
   */
  public static String into(String at, String name) {
    return at + "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
