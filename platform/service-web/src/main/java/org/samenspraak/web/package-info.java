/**
 * HTTP as every service speaks it: who asks, repeated and conditional requests, pages, problem
 * documents.
 */
@NullMarked
package org.samenspraak.web;

import org.jspecify.annotations.NullMarked;
