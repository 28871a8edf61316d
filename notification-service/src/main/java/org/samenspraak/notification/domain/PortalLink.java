package org.samenspraak.notification.domain;

/**
 * The one link of a mail.
 *
 * @param text the step that is asked, else that there is something to see
 * @param address of the page where that is done
 */
record PortalLink(String text, String address) {}
