package org.socialvalue.local.testing.house.broken.utils;

class Helper {}
