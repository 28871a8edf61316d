package org.samenspraak.testsupport.badhouse.web;

import org.springframework.web.bind.annotation.RestController;

/** Rule 10. */
@RestController
public class OpenController {}
