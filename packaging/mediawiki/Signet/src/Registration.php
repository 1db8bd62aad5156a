<?php

namespace MediaWiki\Extension\Signet;

use MediaWiki\MediaWikiServices;
use MediaWiki\Session\BotPasswordSessionProvider;
use MediaWiki\Session\CookieSessionProvider;
use MediaWiki\Session\SessionStore;

/** Takes the places of MediaWiki's session providers and of its session cache (up to 1.44) or store. */
class Registration {
	public static function onRegistration(): void {
		global $wgHooks, $wgObjectCaches, $wgPHPSessionHandling, $wgSessionCacheType, $wgSessionProviders,
			$wgSignetBearer, $wgSignetFallbackCache, $wgSignetPhpSessions;

		$classes = [
			CookieSessionProvider::class => SignetSessionProvider::class,
			BotPasswordSessionProvider::class => SignetBotPasswordProvider::class,
		];
		// What the wiki has set for them stays: priorities, names of cookies.
		foreach ( $wgSessionProviders as &$spec ) {
			if ( isset( $classes[$spec['class'] ?? ''] ) ) {
				$spec['class'] = $classes[$spec['class']];
			}
		}
		unset( $spec );
		// Most requests have none, and need not load what reads it.
		if ( $wgSignetBearer && isset( $_SERVER['HTTP_AUTHORIZATION'] ) ) {
			$wgSessionProviders[SignetBearerProvider::class] = [
				'class' => SignetBearerProvider::class,
				'args' => [ [ 'priority' => 80 ] ],
				'services' => [ 'GrantsInfo' ],
			];
			$wgHooks['ApiCheckCanExecute'][] = static fn ( $module, $user, &$message ) => SignetBearerProvider::check(
				$module, $message, MediaWikiServices::getInstance()->getService( 'Signet.TokenJar' ) );
		}

		if ( !$wgSignetPhpSessions ) {
			$wgPHPSessionHandling = 'disable';
		}

		EarlyQuestion::ask();
		if ( PHP_SAPI !== 'cli' ) {
			ResponseHead::watch();
		}

		$wgSignetFallbackCache ??= $wgSessionCacheType;
		// By the version: to look for a class that is not there takes longer than to load one.
		if ( version_compare( MW_VERSION, '1.45', '>=' ) ) {
			$wgHooks['MediaWikiServices'][] = static function ( MediaWikiServices $services ) {
				$services->addServiceManipulator( 'SessionStore',
					static fn ( SessionStore $store, MediaWikiServices $services ) =>
						new SignetSessionStore( $services->getService( 'Signet.TokenJar' ), $store ) );
			};
		} else {
			$wgObjectCaches['signet'] = [ 'class' => SignetSessionCache::class ];
			$wgSessionCacheType = 'signet';
		}
	}
}
