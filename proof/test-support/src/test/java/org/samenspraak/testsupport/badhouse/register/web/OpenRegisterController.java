package org.samenspraak.testsupport.badhouse.register.web;

import org.springframework.web.bind.annotation.RestController;

/** Rule 10. */
@RestController
public class OpenRegisterController {}
